namespace MeetingApis.Samples.Scheduler;

/// <summary>When and where people work: the section <c>Office</c> of the configuration.</summary>
internal sealed class OfficeSettings
{
    /// <summary>The time zone of the page's days, an IANA name.</summary>
    public string TimeZone { get; init; } = ChinaTime.TimeZone;

    /// <summary>When the page's day begins.</summary>
    public TimeOnly Opens { get; init; } = new(8, 0);

    /// <summary>When it ends.</summary>
    public TimeOnly Closes { get; init; } = new(20, 0);
}
