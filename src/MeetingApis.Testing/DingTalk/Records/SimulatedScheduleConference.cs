using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>A booked conference in <see cref="DingTalkSimulator"/>. A snapshot: read it again after an update.</summary>
public sealed record SimulatedScheduleConference
{
    /// <summary>The id that the vendor calls <c>scheduleConferenceId</c>.</summary>
    public required string ScheduleConferenceId { get; init; }

    /// <summary>The unionId of whoever booked; nobody else may change the conference.</summary>
    public required string CreatorUnionId { get; init; }

    /// <summary>The conference's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The planned start.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>The planned end.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The number to join with, 11 digits.</summary>
    public string RoomCode { get; init; } = "83872212345";

    /// <summary>The <c>scheduleConfSettingModel</c> as it was sent; null when it was not.</summary>
    public JsonElement? Settings { get; init; }

    /// <summary>The calendar event that booked it, and with which it moves and is called off; null where there is none.</summary>
    public string? CalendarEventId { get; init; }

    /// <summary>Whether the conference was called off, so that an update is refused with <c>resourceCancel</c>.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The link to join with.</summary>
    internal string Url => $"https://meeting.dingtalk.com/j/{RoomCode}";

    /// <summary>The number as it is shown to people, in groups.</summary>
    internal string RoomCodeText => RoomCode.Length > 6 ? $"{RoomCode[..3]} {RoomCode[3..6]} {RoomCode[6..]}" : RoomCode;
}
