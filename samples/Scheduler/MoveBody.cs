namespace MeetingApis.Samples.Scheduler;

/// <summary>To when a meeting is moved; its length stays.</summary>
internal sealed record MoveBody
{
    public string? Start { get; init; }

    /// <exception cref="MeetingValidationException">The start is missing or wrong.</exception>
    public DateTimeOffset ToStart()
    {
        var input = new Input();
        DateTimeOffset? start = input.Time("start", Start);
        input.ThrowIfWrong();
        return start!.Value;
    }
}
