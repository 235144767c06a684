using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>A calendar of the app in <see cref="WeComSimulator"/>. A snapshot: read it again after a change.</summary>
/// <param name="CalendarId">The calendar's id, at most 64 bytes. A meeting in an unknown one is refused with 400036, a schedule with 90457.</param>
public sealed record SimulatedWeComCalendar(string CalendarId)
{
    /// <summary>The title.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The colour, <c>#RRGGBB</c>.</summary>
    public string Color { get; init; } = "#3F51B5";

    /// <summary>The description; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The userids of the members who manage the calendar, at most three.</summary>
    public IReadOnlyList<string> AdminUserIds { get; init; } = [];

    /// <summary>Whether it is the app's default calendar: schedules that name none are in it, and it cannot be deleted (90712).</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether others can find it and subscribe to it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether it is a calendar of the whole organisation.</summary>
    public bool IsCorpCalendar { get; init; }

    /// <summary>The vendor's <c>public_range</c>; null where none was sent.</summary>
    public JsonElement? PublicRange { get; init; }

    /// <summary>The vendor's <c>shares</c>: the members who see the calendar.</summary>
    public JsonElement Shares { get; init; } = JsonElement.Parse("[]");

    /// <summary>Whether it was deleted, so that it is refused with 90459.</summary>
    public bool IsDeleted { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CalendarId = {CalendarId}, Summary = {Summary}, Color = {Color}, Description = {Description}, AdminUserIds = {AdminUserIds?.Count}, IsDefault = {IsDefault}");
        builder.Append(CultureInfo.InvariantCulture, $", IsPublic = {IsPublic}, IsCorpCalendar = {IsCorpCalendar}, PublicRange = {PublicRange}, Shares = {Shares}, IsDeleted = {IsDeleted}");
        return true;
    }
}
