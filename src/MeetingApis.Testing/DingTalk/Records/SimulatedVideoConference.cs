using System.Globalization;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>A conference that is or was held in <see cref="DingTalkSimulator"/>. A snapshot: read it again after it was closed.</summary>
public sealed record SimulatedVideoConference
{
    /// <summary>The id that the vendor calls <c>conferenceId</c>, 24 hexadecimal digits.</summary>
    public required string ConferenceId { get; init; }

    /// <summary>The booking that it was held for; null when there was none.</summary>
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The unionId of whoever began it: its host, and the only one who may close it.</summary>
    public required string CreatorUnionId { get; init; }

    /// <summary>The conference's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The number to join with, 11 digits.</summary>
    public string RoomCode { get; init; } = "84112345678";

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Whoever joined or was rung.</summary>
    public IReadOnlyList<SimulatedVideoConferenceMember> Members { get; init; } = [];

    /// <summary>Whether the app itself began it, with a call.</summary>
    internal bool IsMadeByApp { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ConferenceId = {ConferenceId}, ScheduleConferenceId = {ScheduleConferenceId}, CreatorUnionId = {CreatorUnionId}, Title = {Title}");
        builder.Append(CultureInfo.InvariantCulture, $", RoomCode = {RoomCode}, StartTime = {StartTime}, EndTime = {EndTime}, Members = {Members?.Count}");
        return true;
    }
}
