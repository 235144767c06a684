namespace MeetingApis.DingTalk;

/// <summary>How events of DingTalk are received over Stream connections.</summary>
public sealed class DingTalkStreamOptions : EventConnectionOptions
{
    /// <summary>Creates options for the hosts of DingTalk.</summary>
    public DingTalkStreamOptions()
        : base("dingtalk.com", "dingtalk.io")
    {
    }

    /// <summary>
    /// How long handling an event may take. 10 seconds by default. DingTalk documents no limit here, but sends an event
    /// again that it got no response to, and takes none later than 10 seconds after it has announced the end of a connection.
    /// </summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often an event may fail before DingTalk is told that it was handled, 1 or more. 5 by default. DingTalk sends an
    /// event without an end; an event that is given up is logged as an error. Each process counts for itself.
    /// </summary>
    public int MaxFailures { get; set; } = 5;

    internal override void Check(OptionsFailures failures)
    {
        base.Check(failures);
        CheckTime(Deadline, nameof(Deadline), failures);
        failures.Require(MaxFailures >= 1, $"{nameof(MaxFailures)} must be at least 1, but is {MaxFailures}.");
    }
}
