namespace MeetingApis.Feishu;

/// <summary>How events of Feishu or Lark are received over long connections.</summary>
public sealed class FeishuLongConnectionOptions : EventConnectionOptions
{
    /// <summary>Creates options for the hosts of Feishu and Lark.</summary>
    public FeishuLongConnectionOptions()
        : base("feishu.cn", "larksuite.com")
    {
    }

    /// <summary>
    /// The longest time between two pings, at least 5 seconds. Null, the default, leaves it to Feishu, which asks for 2
    /// minutes. Set it where a proxy cuts connections that are idle for less.
    /// </summary>
    public TimeSpan? PingInterval { get; set; }

    internal override void Check(OptionsFailures failures)
    {
        base.Check(failures);
        failures.Require(PingInterval is null || PingInterval >= TimeSpan.FromSeconds(5), $"{nameof(PingInterval)} must be at least 5 seconds, but is {PingInterval}.");
    }
}
