using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>A meeting as a caller describes it. People are mobile numbers with country code, or e-mail addresses.</summary>
internal sealed record PlanBody
{
    /// <summary>The caller's own name for the meeting, if the header <c>Idempotency-Key</c> does not give it.</summary>
    public string? Key { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? TimeZone { get; init; }

    public string? Organizer { get; init; }

    public IReadOnlyList<string>? Attendees { get; init; }

    public IReadOnlyList<string>? OptionalAttendees { get; init; }

    /// <summary>The ids of rooms, from a search.</summary>
    public IReadOnlyList<string>? Rooms { get; init; }

    public bool Online { get; init; }

    public string? Password { get; init; }

    public bool? Recording { get; init; }

    /// <summary>How many minutes before the start people are reminded.</summary>
    public IReadOnlyList<int>? Reminders { get; init; }

    /// <summary>An RRULE.</summary>
    public string? Recurrence { get; init; }

    /// <summary>What the meeting may go without.</summary>
    public IReadOnlyList<SchedulingFacet>? Tolerate { get; init; }

    /// <exception cref="MeetingValidationException">Something is missing or wrong; all of it is named.</exception>
    public async Task<MeetingPlan> ToPlanAsync(string? headerKey, VendorScheduler vendor, CancellationToken cancellationToken)
    {
        var input = new Input();
        string key = KeyOf(headerKey, input);
        string title = input.Text("title", Title);
        string organizer = input.Text("organizer", Organizer);
        MeetingTime? during = input.During(Start, End, TimeZone);
        MeetingRecurrence? recurrence = during is null ? null : RecurrenceOf(during, input);
        input.ThrowIfWrong();
        IReadOnlyList<Person>[] people = await Guests.FindAsync(
            vendor.Scheduler, [("organizer", [organizer]), ("attendees[]", Attendees), ("optionalAttendees[]", OptionalAttendees)], cancellationToken);
        return new MeetingPlan
        {
            Key = key,
            Title = title,
            Description = Description,
            During = during!,
            Organizer = people[0][0],
            Attendees = people[1],
            OptionalAttendees = people[2],
            Rooms = vendor.RoomsOf(Rooms) ?? [],
            Online = Online,
            Password = Password,
            Recording = Recording,
            Reminders = Reminders is null ? null : [.. Reminders.Select(static minutes => TimeSpan.FromMinutes(minutes))],
            Recurrence = recurrence,
            Tolerated = Tolerate ?? [],
        };
    }

    private string KeyOf(string? headerKey, Input input)
    {
        if (string.IsNullOrWhiteSpace(headerKey ?? Key))
        {
            input.Refuse("key", "is missing. Send the header Idempotency-Key, or this field: the same key never makes a second meeting.");
        }
        else if (headerKey is not null && Key is not null && headerKey != Key)
        {
            input.Refuse("key", "differs from the header Idempotency-Key.");
        }

        return headerKey ?? Key ?? "";
    }

    private MeetingRecurrence? RecurrenceOf(MeetingTime during, Input input)
    {
        try
        {
            return Recurrence is null ? null : MeetingRecurrence.FromRRule(Recurrence, during);
        }
        catch (FormatException e)
        {
            input.Refuse("recurrence", $"cannot be read: {e.Message}");
            return null;
        }
    }
}
