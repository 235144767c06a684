using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Everybody's calendar. Each person has one, <c>primary</c>, with what they organize and what they are invited to.</summary>
internal sealed class DingTalkCalendar(SimulatedStore<string, SimulatedDingTalkCalendarEvent> events, DingTalkDirectory directory, TimeProvider time)
{
    private const string OnlyCalendar = "primary";

    /// <summary>The last second of the year 9999.</summary>
    private const long LastSecond = 253402300799;

    public DateTimeOffset Now => time.GetUtcNow();

    public static JsonFields ReadBody(SimulatorRequest request) => DingTalkGateway.ReadBody(request, DingTalkCalendarErrors.InvalidParameter);

    /// <summary>The unionId of whose calendar a request is about. A userid is none.</summary>
    public string OwnerOf(SimulatorRequest request, Func<string, RefusedException>? refusal = null)
    {
        string unionId = request.RouteValue("userId");
        if (!directory.Knows(unionId))
        {
            throw (refusal ?? DingTalkCalendarErrors.NotThePersons)("userId invalid");
        }

        return request.RouteValue("calendarId") is null or OnlyCalendar ? unionId : throw DingTalkCalendarErrors.ItemNotFound();
    }

    /// <summary>The event that a request names, unless it was called off or is none of the person's.</summary>
    public SimulatedDingTalkCalendarEvent Find(SimulatorRequest request)
    {
        string owner = OwnerOf(request);
        string id = request.RouteValue("eventId");
        if (events.Find(id) is { IsCancelled: false } held && held.IsSeenBy(owner))
        {
            return held;
        }

        throw FindInstance(owner, id) is null ? DingTalkCalendarErrors.ItemNotFound() : DingTalkCalendarErrors.NotThePersons("an instance of a series is not changed on its own");
    }

    /// <summary>The event that a request of its organizer names.</summary>
    public SimulatedDingTalkCalendarEvent FindOwn(SimulatorRequest request)
    {
        SimulatedDingTalkCalendarEvent held = Find(request);
        return held.IsOrganizedBy(request.RouteValue("userId")) ? held : throw DingTalkCalendarErrors.NotThePersons("only the organizer changes an event");
    }

    /// <summary>The event, or the instance of a series, that a request reads.</summary>
    public DingTalkOccurrence Read(SimulatorRequest request)
    {
        string owner = OwnerOf(request);
        string id = request.RouteValue("eventId");
        return events.Find(id) switch
        {
            { IsCancelled: true } held when held.IsSeenBy(owner) => throw DingTalkCalendarErrors.InstanceNotExist(),
            { } held when held.IsSeenBy(owner) => new DingTalkOccurrence(held, held.StartTime, held.EndTime),
            _ => FindInstance(owner, id) ?? throw DingTalkCalendarErrors.ItemNotFound(),
        };
    }

    /// <summary>The event that a room answers, whoever it is that answers for it.</summary>
    public SimulatedDingTalkCalendarEvent FindForRoom(SimulatorRequest request)
    {
        OwnerOf(request);
        return events.Find(request.RouteValue("eventId")) is { IsCancelled: false } held ? held : throw DingTalkCalendarErrors.ItemNotFound();
    }

    /// <summary>What stands in a person's calendar, with what was called off.</summary>
    public IEnumerable<SimulatedDingTalkCalendarEvent> Of(string unionId) => events.All.Where(held => held.IsSeenBy(unionId));

    /// <summary>How many events a person made on this day.</summary>
    public int CountMadeToday(string unionId) =>
        events.All.Count(held => held.IsOrganizedBy(unionId) && DingTalkCalendarTimes.QuotaDayOf(held.CreateTime) == DingTalkCalendarTimes.QuotaDayOf(Now));

    public SimulatedDingTalkCalendarEvent Set(SimulatedDingTalkCalendarEvent held)
    {
        SimulatedDingTalkCalendarEvent changed = held with { UpdateTime = Now };
        events.Set(changed);
        return changed;
    }

    private DingTalkOccurrence? FindInstance(string owner, string id)
    {
        int end = id.LastIndexOf('.');
        if (end < 0 || events.Find(id[..end]) is not { } series || !series.IsSeenBy(owner) || !DingTalkOccurrence.Repeats(series))
        {
            return null;
        }

        return long.TryParse(id[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < LastSecond && !series.IsCancelled
            ? DingTalkOccurrence.Of(series, DateTimeOffset.FromUnixTimeSeconds(seconds + 1)).FirstOrDefault(instance => string.Equals(instance.Id, id, StringComparison.Ordinal)) ?? throw DingTalkCalendarErrors.InstanceNotExist()
            : throw DingTalkCalendarErrors.InstanceNotExist();
    }
}
