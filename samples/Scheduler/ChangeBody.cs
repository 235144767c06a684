using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>What a caller wants to change in a meeting. What is missing stays as it is.</summary>
internal sealed record ChangeBody
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>With <see cref="End"/> and <see cref="TimeZone"/>, or without all three.</summary>
    public string? Start { get; init; }

    public string? End { get; init; }

    public string? TimeZone { get; init; }

    public IReadOnlyList<string>? Attendees { get; init; }

    public IReadOnlyList<string>? OptionalAttendees { get; init; }

    public IReadOnlyList<string>? Rooms { get; init; }

    public bool? Online { get; init; }

    public string? Password { get; init; }

    public bool? Recording { get; init; }

    public IReadOnlyList<int>? Reminders { get; init; }

    public IReadOnlyList<SchedulingFacet>? Tolerate { get; init; }

    /// <exception cref="MeetingValidationException">Something is missing or wrong; all of it is named.</exception>
    public async Task<MeetingChange> ToChangeAsync(VendorScheduler vendor, CancellationToken cancellationToken)
    {
        var input = new Input();
        MeetingTime? during = (Start ?? End ?? TimeZone) is null ? null : input.During(Start, End, TimeZone);
        input.ThrowIfWrong();
        IReadOnlyList<Person>[] people = await Guests.FindAsync(vendor.Scheduler, [("attendees[]", Attendees), ("optionalAttendees[]", OptionalAttendees)], cancellationToken);
        return new MeetingChange
        {
            Title = Title,
            Description = Description,
            During = during,
            Attendees = Attendees is null ? null : people[0],
            OptionalAttendees = OptionalAttendees is null ? null : people[1],
            Rooms = vendor.RoomsOf(Rooms),
            Online = Online,
            Password = Password,
            Recording = Recording,
            Reminders = Reminders is null ? null : [.. Reminders.Select(static minutes => TimeSpan.FromMinutes(minutes))],
            Tolerated = Tolerate ?? [],
        };
    }
}
