namespace MeetingApis.Tool.Output;

/// <summary>The answer to a question of a check.</summary>
internal enum CheckResult
{
    Unclear = 0,
    Yes = 1,
    No = 2,
    NotAsked = 3,
}
