namespace MeetingApis.Scheduling;

/// <summary>Something that could not be undone.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="NativeId">Its id at the vendor. Empty for what has none.</param>
/// <param name="Explanation">What happened and what to do, in one sentence, for people.</param>
public sealed record LeftBehind(LeftBehindKind Kind, string NativeId, string Explanation);
