using MeetingApis.Scheduling;

namespace MeetingApis.Tool.Output;

/// <summary>A meeting as the tool prints it: the form of the JSON, which programs rely on.</summary>
internal sealed record MeetingView
{
    public required ScheduledMeetingId Id { get; init; }

    public required MeetingVendor Vendor { get; init; }

    /// <summary>The id of the event, meeting or schedule at the vendor.</summary>
    public required string NativeId { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public required string TimeZone { get; init; }

    public required bool IsAllDay { get; init; }

    public required bool IsCancelled { get; init; }

    /// <summary>An RRULE. Null for a meeting that takes place once.</summary>
    public required string? Recurrence { get; init; }

    public required string? JoinLink { get; init; }

    public required string? MeetingNumber { get; init; }

    public required IReadOnlyList<PersonView> People { get; init; }

    public required IReadOnlyList<RoomView> Rooms { get; init; }

    /// <summary>What the meeting went without.</summary>
    public required IReadOnlyList<SchedulingFacet> Without { get; init; }

    public static MeetingView Of(ScheduledMeeting meeting) => new()
    {
        Id = meeting.Id,
        Vendor = meeting.Id.Vendor,
        NativeId = meeting.Id.NativeId,
        Title = meeting.Title,
        Description = meeting.Description,
        Start = meeting.During.Start,
        End = meeting.During.End,
        TimeZone = meeting.During.TimeZone,
        IsAllDay = meeting.During.IsAllDay,
        IsCancelled = meeting.IsCancelled,
        Recurrence = meeting.Recurrence?.ToRRule(meeting.During),
        JoinLink = meeting.JoinLink,
        MeetingNumber = meeting.MeetingNumber,
        People = [.. meeting.People.Select(static one => new PersonView(one.Person.Id, one.Person.Name, one.Answer, one.IsOptional))],
        Rooms = [.. meeting.Rooms.Select(static one => new RoomView(one.Room.Id, one.Room.Name, one.Status, one.Reason))],
        Without = [.. meeting.Tolerated.Select(static one => one.Facet)],
    };

    /// <summary>A person of a meeting.</summary>
    internal sealed record PersonView(string Id, string? Name, PersonAnswer? Answer, bool IsOptional);

    /// <summary>A room of a meeting.</summary>
    internal sealed record RoomView(string Id, string? Name, BookedRoomStatus Status, string? Reason);
}
