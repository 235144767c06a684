using System.Diagnostics.CodeAnalysis;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Scheduling.DingTalk;
using MeetingApis.Scheduling.Feishu;
using MeetingApis.Scheduling.Internal;
using MeetingApis.Scheduling.WeCom;
using MeetingApis.WeCom;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Scheduling;

/// <summary>Makes schedulers for clients. It is thread-safe: create one and keep it. It needs no disposal.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "Visual Basic escapes the name in brackets; no other reads as well.")]
public class MeetingSchedulers
{
    private readonly SchedulerCore _core;
    private readonly PrimaryCalendars _calendars = new();

    /// <summary>Creates it without dependency injection.</summary>
    /// <param name="options">The settings. Null for the defaults.</param>
    /// <param name="timeProvider">The clock. Null means the system clock.</param>
    /// <param name="loggerFactory">Creates the logger. Null logs nothing.</param>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    public MeetingSchedulers(SchedulingOptions? options = null, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null) =>
        _core = new SchedulerCore(options ?? new SchedulingOptions(), timeProvider ?? TimeProvider.System, loggerFactory);

    /// <summary>For substitutes in tests. Every member can be overridden.</summary>
    protected MeetingSchedulers()
        : this(null)
    {
    }

    /// <summary>A scheduler for Feishu.</summary>
    /// <param name="client">The client, which says who organizes: the app, or a user (<see cref="FeishuClient.AsUser"/>).</param>
    /// <example>
    /// <code>
    /// IMeetingScheduler scheduler = schedulers.For(feishu);
    /// </code>
    /// </example>
    public virtual IMeetingScheduler For(FeishuClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return _core.For(new FeishuMeetingCalendar(client, _core, _calendars));
    }

    /// <summary>A scheduler for WeCom.</summary>
    /// <param name="client">The client, which says in which organisation (<see cref="WeComClient.ForCorp"/>).</param>
    /// <example>
    /// <code>
    /// IMeetingScheduler scheduler = schedulers.For(wecom);
    /// </code>
    /// </example>
    public virtual IMeetingScheduler For(WeComClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return _core.For(new WeComMeetingCalendar(client, _core));
    }

    /// <summary>A scheduler for DingTalk.</summary>
    /// <param name="client">The client, which says in which organisation (<see cref="DingTalkClient.ForCorp"/>) and whether a user acts (<see cref="DingTalkClient.AsUser"/>).</param>
    /// <example>
    /// <code>
    /// IMeetingScheduler scheduler = schedulers.For(dingtalk);
    /// </code>
    /// </example>
    public virtual IMeetingScheduler For(DingTalkClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return _core.For(new DingTalkMeetingCalendar(client, _core));
    }
}
