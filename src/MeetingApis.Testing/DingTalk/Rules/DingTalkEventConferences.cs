using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The booked conferences of events. They move and end with their events.</summary>
internal sealed class DingTalkEventConferences(SimulatedStore<string, SimulatedScheduleConference> conferences, DingTalkRoomCodes codes)
{
    private const int LongestTitle = 50;

    /// <summary>Books a conference for an event. The one that it had is called off.</summary>
    /// <returns>The event with its conference.</returns>
    public SimulatedDingTalkCalendarEvent Book(SimulatedDingTalkCalendarEvent held)
    {
        Cancel(held);
        var conference = new SimulatedScheduleConference
        {
            ScheduleConferenceId = Guid.NewGuid().ToString(),
            CreatorUnionId = held.OrganizerUnionId,
            Title = TitleOf(held),
            StartTime = held.StartTime,
            EndTime = held.EndTime,
            RoomCode = codes.Next(),
            CalendarEventId = held.EventId,
        };
        conferences.Set(conference);
        return held with { ScheduleConferenceId = conference.ScheduleConferenceId };
    }

    public void Move(SimulatedDingTalkCalendarEvent held)
    {
        if (FindOwn(held) is { } conference)
        {
            conferences.Set(conference with { Title = TitleOf(held), StartTime = held.StartTime, EndTime = held.EndTime });
        }
    }

    public void Cancel(SimulatedDingTalkCalendarEvent held)
    {
        if (FindOwn(held) is { } conference)
        {
            conferences.Set(conference with { IsCancelled = true });
        }
    }

    /// <summary>The vendor's <c>onlineMeetingInfo</c>; null for an event without a conference.</summary>
    public JsonObject? ToJson(SimulatedDingTalkCalendarEvent held) => conferences.Find(held.ScheduleConferenceId) is { } conference
        ? new JsonObject
        {
            ["type"] = "dingtalk",
            ["conferenceId"] = conference.ScheduleConferenceId,
            ["url"] = conference.Url,
            ["extraInfo"] = new JsonObject { ["roomCode"] = conference.RoomCodeText },
        }
        : null;

    /// <summary>The conference that follows an event. An instance of a series that is an event of its own has that of the series, and it stays there.</summary>
    private SimulatedScheduleConference? FindOwn(SimulatedDingTalkCalendarEvent held) =>
        conferences.Find(held.ScheduleConferenceId) is { } conference && string.Equals(conference.CalendarEventId, held.EventId, StringComparison.Ordinal) ? conference : null;

    private static string TitleOf(SimulatedDingTalkCalendarEvent held) => held.Summary[..Math.Min(held.Summary.Length, LongestTitle)];
}
