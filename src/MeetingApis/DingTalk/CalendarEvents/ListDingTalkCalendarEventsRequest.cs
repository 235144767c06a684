using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.DingTalk;

/// <summary>The calendar events to read.</summary>
public sealed partial record ListDingTalkCalendarEventsRequest
{
    /// <summary>Leaves out events that begin earlier; sent in whole seconds, a fraction is cut off. Null leaves out none.</summary>
    [AliasAs("timeMin")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMin { get; init; }

    /// <summary>
    /// Leaves out events that begin later, at most a year after <see cref="TimeMin"/>; sent in whole seconds, a fraction is
    /// cut off. Null leaves out none. With it, DingTalk returns no <see cref="ListDingTalkCalendarEventsResponse.SyncToken"/>.
    /// </summary>
    [AliasAs("timeMax")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMax { get; init; }

    /// <summary>Whether to return deleted events too. Null means false. A deleted event can be listed, but not read.</summary>
    [AliasAs("showDeleted")]
    public bool? ShowDeleted { get; init; }

    /// <summary>Events per page, 1 to 100. Null means 100.</summary>
    [AliasAs("maxResults")]
    public int? PageSize { get; init; }

    /// <summary>The largest number of people to return of each event, at most 100. Null means 100.</summary>
    [AliasAs("maxAttendees")]
    public int? MaxAttendees { get; init; }

    /// <summary>The page to read: the <see cref="ListDingTalkCalendarEventsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("nextToken")]
    public string? PageToken { get; init; }

    /// <summary>Reads only what has changed since: the <see cref="ListDingTalkCalendarEventsResponse.SyncToken"/> of an earlier listing. Null reads everything.</summary>
    [AliasAs("syncToken")]
    public string? SyncToken { get; init; }

    /// <summary>Reads only the events of one series: the <see cref="DingTalkCalendarEvent.SeriesMasterId"/>. Null reads all events.</summary>
    [AliasAs("seriesMasterId")]
    public string? SeriesMasterId { get; init; }
}
