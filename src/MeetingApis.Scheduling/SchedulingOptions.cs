using MeetingApis.WeCom;

namespace MeetingApis.Scheduling;

/// <summary>Settings of the schedulers.</summary>
public sealed class SchedulingOptions
{
    /// <summary>How long to wait for the answer of a room. A room without an answer by then counts as refused. Default: one minute.</summary>
    public TimeSpan RoomWait { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait before a room's answer is read again; the wait doubles up to eight times this. Default: one second.</summary>
    public TimeSpan RoomPollInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long undoing may take. What is not undone by then is left behind. Default: one minute.</summary>
    public TimeSpan UndoTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many calls a search makes at once, 1 to 16. Default: 4.</summary>
    public int SearchParallelism { get; set; } = 4;

    /// <summary>Which of a member's mailboxes WeCom looks at. Default: the one that WeCom gave the member. WeCom punishes many misses, so it is asked for one only.</summary>
    public WeComEmailType WeComMailbox { get; set; } = WeComEmailType.Corp;

    /// <summary>
    /// Names the calendar of the app into which meetings and schedules go on WeCom, for the identity of a client. Null, and
    /// a null name, use none: schedules go into the app's default calendar then, and cannot be looked up by their key. A
    /// third-party app must name one. Use a calendar for this alone, because a look-up reads all of it.
    /// </summary>
    public Func<ClientIdentity, string?>? WeComCalendar { get; set; }

    /// <summary>
    /// Keeps keys and ids, and locks them. Null uses the store of the host's services, and without one a store in memory.
    /// Only a store that all processes share makes a key hold for all of them and for ever.
    /// </summary>
    public IGrantStore? Store { get; set; }
}
