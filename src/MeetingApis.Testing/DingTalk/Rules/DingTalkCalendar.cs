using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Everybody's calendar. Each person has one, <c>primary</c>, with what they organize and what they are invited to.</summary>
internal sealed class DingTalkCalendar(SimulatedStore<string, SimulatedDingTalkCalendarEvent> events, DingTalkSeries series, DingTalkDirectory directory, TimeProvider time)
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

    /// <summary>Changes the event that a request names, unless it was called off or is none of the person's.</summary>
    public Func<SimulatorRequest, SimulatorResponse> Changing(Func<SimulatorRequest, SimulatedDingTalkCalendarEvent, SimulatorResponse> change)
    {
        return request => Change(Find(request, OwnerOf(request)), held => change(request, held));
    }

    /// <summary>Changes the event that a request of its organizer names.</summary>
    public Func<SimulatorRequest, SimulatorResponse> ChangingOwn(Func<SimulatorRequest, SimulatedDingTalkCalendarEvent, SimulatorResponse> change)
    {
        return Changing((request, held) => held.IsOrganizedBy(request.RouteValue("userId")) ? change(request, held) : throw DingTalkCalendarErrors.NotThePersons("only the organizer changes an event"));
    }

    /// <summary>Changes the event that a room answers, whoever it is that answers for it.</summary>
    public Func<SimulatorRequest, SimulatorResponse> ChangingForRoom(Func<SimulatorRequest, SimulatedDingTalkCalendarEvent, SimulatorResponse> change)
    {
        return request =>
        {
            OwnerOf(request);
            return Change(Find(request, owner: null), held => change(request, held));
        };
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
            _ => FindInstance(owner, id, out bool isOfSeries) ?? throw (isOfSeries ? DingTalkCalendarErrors.InstanceNotExist() : DingTalkCalendarErrors.ItemNotFound()),
        };
    }

    /// <summary>What stands in a person's calendar, with what was called off.</summary>
    public IEnumerable<SimulatedDingTalkCalendarEvent> Of(string unionId) => events.All.Where(held => held.IsSeenBy(unionId));

    /// <summary>How many events a person made on this day.</summary>
    public int CountMadeToday(string unionId) =>
        events.All.Count(held => held.SeriesMasterId is null && held.IsOrganizedBy(unionId) && DingTalkCalendarTimes.QuotaDayOf(held.CreateTime) == DingTalkCalendarTimes.QuotaDayOf(Now));

    public SimulatedDingTalkCalendarEvent Set(SimulatedDingTalkCalendarEvent held)
    {
        SimulatedDingTalkCalendarEvent changed = held with { UpdateTime = Now };
        events.Set(changed);
        return changed;
    }

    /// <summary>Carries a change out. An instance of a series becomes an event of its own for it, and stays an instance where the change is refused.</summary>
    private SimulatorResponse Change(DingTalkOccurrence found, Func<SimulatedDingTalkCalendarEvent, SimulatorResponse> change)
    {
        if (!found.IsInstance)
        {
            return change(found.Event);
        }

        SimulatedDingTalkCalendarEvent taken = series.TakeOut(found);
        try
        {
            return change(taken);
        }
        catch (RefusedException)
        {
            series.PutBack(taken);
            throw;
        }
    }

    /// <param name="request">Names the event.</param>
    /// <param name="owner">In whose calendar it stands; null for anybody's.</param>
    private DingTalkOccurrence Find(SimulatorRequest request, string? owner)
    {
        string id = request.RouteValue("eventId");
        return events.Find(id) is { IsCancelled: false } held && IsIn(held, owner) ? new DingTalkOccurrence(held, held.StartTime, held.EndTime)
            : FindInstance(owner, id, out _) ?? throw DingTalkCalendarErrors.ItemNotFound();
    }

    /// <summary>The instance with an id; null where there is none.</summary>
    /// <param name="owner">In whose calendar it stands; null for anybody's.</param>
    /// <param name="id">The id.</param>
    /// <param name="isOfSeries">Whether the id is one of a series all the same.</param>
    private DingTalkOccurrence? FindInstance(string? owner, string id, out bool isOfSeries)
    {
        int end = id.LastIndexOf('.');
        SimulatedDingTalkCalendarEvent? master = end < 0 ? null : events.Find(id[..end]);
        isOfSeries = master is not null && IsIn(master, owner) && DingTalkOccurrence.Repeats(master);
        return isOfSeries && !master!.IsCancelled && long.TryParse(id[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < LastSecond
            ? DingTalkOccurrence.Of(master, DateTimeOffset.FromUnixTimeSeconds(seconds + 1)).FirstOrDefault(instance => string.Equals(instance.Id, id, StringComparison.Ordinal))
            : null;
    }

    private static bool IsIn(SimulatedDingTalkCalendarEvent held, string? owner) => owner is null || held.IsSeenBy(owner);
}
