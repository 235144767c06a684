namespace MeetingApis.Testing;

/// <summary>Keeps events and the rooms that they hold in step, and the exceptions of series: each is an event with people and rooms of its own.</summary>
internal sealed class FeishuEventBook(FeishuStores stores, FeishuRoomDesk desk)
{
    /// <summary>
    /// Keeps a new event, or the new state of one. Its rooms are asked again where its time has changed; a series begins anew
    /// then, and its exceptions are gone.
    /// </summary>
    /// <param name="made">The event.</param>
    /// <param name="before">What it was until now, an instance of a series that becomes an exception included; null for a new one.</param>
    public void Save(SimulatedFeishuCalendarEvent made, SimulatedFeishuCalendarEvent? before = null)
    {
        bool isMoved = before is not null
            && (before.StartTime != made.StartTime || before.EndTime != made.EndTime || !string.Equals(before.Recurrence, made.Recurrence, StringComparison.Ordinal));
        if (isMoved && made.OriginalTime == 0)
        {
            foreach (SimulatedFeishuCalendarEvent exception in ExceptionsOf(made))
            {
                Remove(exception);
            }

            made = made with { TakenOut = [] };
        }

        if (made.OriginalTime != 0 && stores.CalendarEvents.Find(made.EventId) is null)
        {
            desk.CopyBookings(made);
        }

        desk.Book(made, isMoved);
        stores.CalendarEvents.Set(made);
    }

    /// <summary>Deletes an event, a series with its exceptions. Its rooms and its people are free again.</summary>
    public void Delete(SimulatedFeishuCalendarEvent made)
    {
        foreach (SimulatedFeishuCalendarEvent exception in made.OriginalTime == 0 ? ExceptionsOf(made) : [])
        {
            Remove(exception);
        }

        stores.TakeOut(made.Uid, made.OriginalTime);
        Remove(made);
    }

    /// <summary>Keeps the answer of somebody who is invited.</summary>
    /// <returns>False where nobody of this id is invited.</returns>
    public bool Answer(SimulatedFeishuCalendarEvent made, string openId, SimulatedFeishuRsvp answer)
    {
        if (!made.Attendees.Any(attendee => attendee.Is(SimulatedFeishuAttendeeType.User, openId)))
        {
            return false;
        }

        Save(made with { Attendees = [.. made.Attendees.Select(attendee => attendee.Is(SimulatedFeishuAttendeeType.User, openId) ? attendee with { Rsvp = answer } : attendee)] }, made);
        return true;
    }

    private void Remove(SimulatedFeishuCalendarEvent made)
    {
        desk.Free(made);
        stores.CalendarEvents.Remove(made.EventId);
        stores.DeletedEventIds.Add(made.EventId);
    }

    private IEnumerable<SimulatedFeishuCalendarEvent> ExceptionsOf(SimulatedFeishuCalendarEvent series) =>
        stores.CalendarEvents.All.Where(made => made.OriginalTime != 0 && string.Equals(made.Uid, series.Uid, StringComparison.Ordinal));
}
