namespace MeetingApis.Testing;

/// <summary>Keeps events and the rooms that they hold in step.</summary>
internal sealed class FeishuEventBook(FeishuStores stores, FeishuRoomDesk desk)
{
    /// <summary>Keeps a new event, or the new state of one. Its rooms are asked again where its time has changed.</summary>
    public void Save(SimulatedFeishuCalendarEvent made)
    {
        bool isMoved = stores.CalendarEvents.Find(made.EventId) is { } before
            && (before.StartTime != made.StartTime || before.EndTime != made.EndTime || !string.Equals(before.Recurrence, made.Recurrence, StringComparison.Ordinal));
        desk.Book(made, isMoved);
        stores.CalendarEvents.Set(made);
    }

    /// <summary>Deletes an event. Its rooms and its people are free again.</summary>
    public void Delete(SimulatedFeishuCalendarEvent made)
    {
        desk.Free(made);
        stores.CalendarEvents.Remove(made.EventId);
        stores.DeletedEventIds.Add(made.EventId);
    }

    /// <summary>Keeps the answer of somebody who is invited.</summary>
    /// <returns>False where nobody of this id is invited.</returns>
    public bool Answer(SimulatedFeishuCalendarEvent made, string openId, SimulatedFeishuRsvp answer)
    {
        if (!made.Attendees.Any(attendee => attendee.Is(SimulatedFeishuAttendeeType.User, openId)))
        {
            return false;
        }

        Save(made with { Attendees = [.. made.Attendees.Select(attendee => attendee.Is(SimulatedFeishuAttendeeType.User, openId) ? attendee with { Rsvp = answer } : attendee)] });
        return true;
    }
}
