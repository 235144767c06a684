namespace MeetingApis.Testing;

/// <summary>Who calls: a person with their token, or the app's bot with the app's own.</summary>
internal sealed class FeishuActors(FeishuStores stores, FeishuGateway gateway)
{
    public SimulatedFeishuPerson Of(SimulatorRequest request) =>
        gateway.FindUser(request) is not { } id ? stores.App : stores.People.FindByAny(id) ?? throw FeishuCalendarErrors.PersonNotFound();

    public bool IsApp(SimulatedFeishuPerson actor) => actor == stores.App;

    /// <summary>The primary calendar of who calls.</summary>
    public SimulatedFeishuCalendar PrimaryOf(SimulatedFeishuPerson actor)
    {
        stores.Calendars.Ensure(stores.PrimaryOf(actor));
        return stores.Calendars.Get(actor.CalendarId);
    }

    /// <summary>What the caller may do in a calendar, as the vendor names it.</summary>
    public string RoleIn(SimulatedFeishuCalendar calendar, SimulatedFeishuPerson actor)
    {
        string id = IsApp(actor) ? stores.AppId : actor.OpenId;
        return string.Equals(stores.OwnerOf(calendar).OpenId, actor.OpenId, StringComparison.Ordinal) ? "owner"
            : calendar.WriterIds.Contains(id, StringComparer.Ordinal) ? "writer"
            : calendar.ReaderIds.Contains(id, StringComparer.Ordinal) ? "reader"
            : "free_busy_reader";
    }
}
