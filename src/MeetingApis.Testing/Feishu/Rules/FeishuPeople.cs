namespace MeetingApis.Testing;

/// <summary>Finds people by their ids.</summary>
internal static class FeishuPeople
{
    /// <summary>The person with an id of this kind; null for nobody.</summary>
    public static SimulatedFeishuPerson? FindBy(this SimulatedStore<string, SimulatedFeishuPerson> people, string id, string type) =>
        people.All.FirstOrDefault(person => string.Equals(person.IdOf(type), id, StringComparison.Ordinal));

    /// <summary>The person with an id of any kind; null for nobody.</summary>
    public static SimulatedFeishuPerson? FindByAny(this SimulatedStore<string, SimulatedFeishuPerson> people, string id) =>
        people.Find(id) ?? people.All.FirstOrDefault(person => string.Equals(person.UnionId, id, StringComparison.Ordinal) || string.Equals(person.UserId, id, StringComparison.Ordinal));

    /// <summary>The one of these ids that is a person's, whichever kinds they are of; null for none.</summary>
    public static string? FindAmong(this SimulatedStore<string, SimulatedFeishuPerson> people, IEnumerable<string> ids, string? id) =>
        id is null ? null : ids.FirstOrDefault(other => string.Equals(other, id, StringComparison.Ordinal) || (people.FindByAny(id) is { } person && person == people.FindByAny(other)));

    /// <summary>The id of a kind of whoever has this one; null where it is of another kind, and nobody is known by it.</summary>
    public static string? Translate(this SimulatedStore<string, SimulatedFeishuPerson> people, string id, string type) =>
        people.FindByAny(id)?.IdOf(type) ?? (FeishuUserIds.IsOfType(id, type) ? id : null);

    /// <summary>The person's id of a kind.</summary>
    public static string IdOf(this SimulatedFeishuPerson person, string type) => type switch
    {
        "open_id" => person.OpenId,
        "union_id" => person.UnionId,
        _ => person.UserId,
    };
}
