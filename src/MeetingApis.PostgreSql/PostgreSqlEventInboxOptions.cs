namespace MeetingApis.PostgreSql;

/// <summary>The options of a <see cref="PostgreSqlEventInbox"/>. They are read once.</summary>
public sealed class PostgreSqlEventInboxOptions
{
    /// <summary>The default schema, <c>public</c>.</summary>
    public const string DefaultSchema = "public";

    /// <summary>The default table, <c>meeting_events</c>.</summary>
    public const string DefaultTable = "meeting_events";

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(20);

    /// <summary>The schema, which must exist, exactly as PostgreSQL holds it: names are case-sensitive.</summary>
    public string Schema { get; set; } = DefaultSchema;

    /// <summary>The table, with upper and lower case as PostgreSQL holds them. At most 54 bytes, because its view and its indexes are named after it.</summary>
    public string Table { get; set; } = DefaultTable;

    /// <summary>How many events of one app this process handles at once. 4 by default. Each holds a connection of the data source's pool meanwhile.</summary>
    public int Workers { get; set; } = 4;

    /// <summary>How often an event is tried before it is a dead letter. 10 by default. An attempt during which the process ended counts; one that ended because the host stopped does not.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>How long an attempt may take before the token of its handlers is cancelled. 5 minutes by default.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long an event waits after its first failure. 5 seconds by default. The wait doubles with each further one, and is shortened at random by up to a half.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait between two attempts. 1 hour by default.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How often this process looks for events that another one stored, and for those whose wait is over. 1 second by default. Those that it stored itself are handled at once.</summary>
    public TimeSpan PollingInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an event that was handled is kept, without its payload. 2 days by default. It is kept at least for as long as the vendor may deliver it again.</summary>
    public TimeSpan KeepDone { get; set; } = TimeSpan.FromDays(2);

    /// <summary>How long a dead letter is kept. 30 days by default.</summary>
    public TimeSpan KeepDead { get; set; } = TimeSpan.FromDays(30);

    /// <exception cref="ArgumentException">An option cannot work.</exception>
    internal void Check()
    {
        Check(Workers > 0, nameof(Workers), "must be 1 at least");
        Check(MaxAttempts > 0, nameof(MaxAttempts), "must be 1 at least");
        Check(IsPositive(AttemptTimeout), nameof(AttemptTimeout), $"must be more than zero and at most {s_longest}");
        Check(IsPositive(FirstDelay), nameof(FirstDelay), $"must be more than zero and at most {s_longest}");
        Check(LongestDelay >= FirstDelay && LongestDelay <= s_longest, nameof(LongestDelay), $"must be {nameof(FirstDelay)}, {FirstDelay}, at least and {s_longest} at most");
        Check(IsPositive(PollingInterval), nameof(PollingInterval), $"must be more than zero and at most {s_longest}");
        Check(KeepDone >= TimeSpan.Zero, nameof(KeepDone), "must not be negative");
        Check(KeepDead >= TimeSpan.Zero, nameof(KeepDead), "must not be negative");
    }

    private static bool IsPositive(TimeSpan time) => time > TimeSpan.Zero && time <= s_longest;

    private static void Check(bool isRight, string option, string rule)
    {
        if (!isRight)
        {
            throw new ArgumentException($"{nameof(PostgreSqlEventInboxOptions)}.{option} {rule}.", nameof(option));
        }
    }
}
