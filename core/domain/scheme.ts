export const schemes = [
  'advance', // 予約採用
  'enrolled', // 在学採用
  'correspondence', // 在学採用（通信教育）
  'emergency', // 緊急採用・応急採用
  'continuation', // 適格認定
] as const;
export type Scheme = (typeof schemes)[number];
