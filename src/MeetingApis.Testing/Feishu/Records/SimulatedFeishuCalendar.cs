using System.Globalization;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>A calendar in <see cref="FeishuSimulator"/>. Every person has a primary one, and so has the app.</summary>
/// <param name="CalendarId">The calendar's id, <c>feishu.cn_...@group.calendar.feishu.cn</c>.</param>
public sealed record SimulatedFeishuCalendar(string CalendarId)
{
    /// <summary>The open id of the person whose calendar it is; null for the app's.</summary>
    public string? OwnerId { get; init; }

    /// <summary>The calendar's title.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether it is the primary calendar of its owner. False, the default, for a shared calendar.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>The open ids of those who may also create and change events. The app's own token goes by the app's id, <see cref="FeishuSimulator.AppId"/>.</summary>
    public IReadOnlyList<string> WriterIds { get; init; } = [];

    /// <summary>The open ids of those who may also read events, or the app's id.</summary>
    public IReadOnlyList<string> ReaderIds { get; init; } = [];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CalendarId = {CalendarId}, OwnerId = {OwnerId}, Summary = {Summary}, IsPrimary = {IsPrimary}, WriterIds = {WriterIds?.Count}, ReaderIds = {ReaderIds?.Count}");
        return true;
    }
}
