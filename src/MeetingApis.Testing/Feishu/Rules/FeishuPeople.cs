namespace MeetingApis.Testing;

/// <summary>Finds people by the kind of id that a call uses.</summary>
internal static class FeishuPeople
{
    /// <summary>The person with an id of this kind; null for nobody.</summary>
    /// <exception cref="RefusedException">The id is of another kind: the vendor then knows no such id.</exception>
    public static SimulatedFeishuPerson? FindBy(this SimulatedStore<string, SimulatedFeishuPerson> people, string id, string type) => type switch
    {
        "open_id" when IsKind(id, "ou_") => people.Find(id),
        "open_id" => throw FeishuGateway.Error(400, 99992351, "these open ids not existed"),
        "union_id" when IsKind(id, "on_") => people.All.FirstOrDefault(person => string.Equals(person.UnionId, id, StringComparison.Ordinal)),
        "union_id" => throw FeishuGateway.Error(400, 99992363, "these ids not existed"),
        _ when IsKind(id, "ou_") || IsKind(id, "on_") => throw FeishuGateway.Error(400, 99992359, "these user ids not existed"),
        _ => people.All.FirstOrDefault(person => string.Equals(person.UserId, id, StringComparison.Ordinal)),
    };

    /// <summary>The person with an id of any kind; null for nobody.</summary>
    public static SimulatedFeishuPerson? FindByAny(this SimulatedStore<string, SimulatedFeishuPerson> people, string id) =>
        people.Find(id) ?? people.All.FirstOrDefault(person => string.Equals(person.UnionId, id, StringComparison.Ordinal) || string.Equals(person.UserId, id, StringComparison.Ordinal));

    /// <summary>The person's id of a kind.</summary>
    public static string IdOf(this SimulatedFeishuPerson person, string type) => type switch
    {
        "open_id" => person.OpenId,
        "union_id" => person.UnionId,
        _ => person.UserId,
    };

    private static bool IsKind(string id, string prefix) => id.StartsWith(prefix, StringComparison.Ordinal);
}
