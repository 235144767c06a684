using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The instances of series that were changed or called off on their own. Each is an event with people and rooms of its own.</summary>
internal sealed class DingTalkSeries(
    SimulatedStore<string, SimulatedDingTalkCalendarEvent> events,
    SimulatedStore<(string EventId, string RoomId), SimulatedDingTalkRoomBooking> bookings)
{
    /// <summary>Those of a series.</summary>
    public IEnumerable<SimulatedDingTalkCalendarEvent> Of(SimulatedDingTalkCalendarEvent series) =>
        events.All.Where(held => string.Equals(held.SeriesMasterId, series.EventId, StringComparison.Ordinal));

    /// <summary>Makes an event of an instance. It begins with the people and the rooms of its series.</summary>
    public SimulatedDingTalkCalendarEvent TakeOut(DingTalkOccurrence instance)
    {
        SimulatedDingTalkCalendarEvent series = instance.Event;
        SimulatedDingTalkCalendarEvent taken = series with
        {
            EventId = instance.Id,
            StartTime = instance.Start,
            EndTime = instance.End,
            SeriesMasterId = series.EventId,
            OriginStartTime = instance.Start,
            TakenOut = [],
            Details = Once(series.Details),
        };
        foreach (SimulatedDingTalkRoomBooking booking in BookingsOf(series))
        {
            bookings.Set(booking with { EventId = taken.EventId, StartTime = taken.StartTime, EndTime = taken.EndTime });
        }

        events.Set(taken);
        return taken;
    }

    /// <summary>Gives an instance back to its series.</summary>
    public void PutBack(SimulatedDingTalkCalendarEvent taken)
    {
        Remove(taken);
        if (events.Find(taken.SeriesMasterId) is { } series)
        {
            events.Set(series with { TakenOut = [.. series.TakenOut.Where(start => start != taken.OriginStartTime)] });
        }
    }

    /// <summary>A series at other times begins anew: the instances of the times before are gone.</summary>
    public SimulatedDingTalkCalendarEvent Restart(SimulatedDingTalkCalendarEvent series)
    {
        foreach (SimulatedDingTalkCalendarEvent taken in Of(series))
        {
            Remove(taken);
        }

        return series with { TakenOut = [] };
    }

    private void Remove(SimulatedDingTalkCalendarEvent taken)
    {
        events.Remove(taken.EventId);
        foreach (SimulatedDingTalkRoomBooking booking in BookingsOf(taken))
        {
            bookings.Remove((booking.EventId, booking.RoomId));
        }
    }

    private IEnumerable<SimulatedDingTalkRoomBooking> BookingsOf(SimulatedDingTalkCalendarEvent held) =>
        bookings.All.Where(booking => string.Equals(booking.EventId, held.EventId, StringComparison.Ordinal));

    private static JsonElement Once(JsonElement details) =>
        JsonSerializer.SerializeToElement(details.EnumerateObject().Where(static detail => !detail.NameEquals("recurrence")).ToDictionary(static detail => detail.Name, static detail => detail.Value, StringComparer.Ordinal));
}
