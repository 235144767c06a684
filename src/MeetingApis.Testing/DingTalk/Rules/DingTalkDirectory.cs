namespace MeetingApis.Testing;

/// <summary>Finds people by the ids that requests name.</summary>
internal sealed class DingTalkDirectory(SimulatedStore<string, SimulatedDingTalkPerson> people)
{
    public SimulatedDingTalkPerson? FindByUserId(string? userId) => people.Find(userId);

    public SimulatedDingTalkPerson? FindByUnionId(string? unionId) => people.All.FirstOrDefault(person => string.Equals(person.UnionId, unionId, StringComparison.Ordinal));

    public IEnumerable<SimulatedDingTalkPerson> FindByMobile(string mobile) => people.All.Where(person => string.Equals(person.Mobile, mobile, StringComparison.Ordinal));

    public SimulatedDingTalkPerson? FindByEmail(string email) =>
        people.All.FirstOrDefault(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase) || string.Equals(person.OrganizationEmail, email, StringComparison.OrdinalIgnoreCase));

    public SimulatedDingTalkPerson? FindByLoginId(string loginId) => people.All.FirstOrDefault(person => string.Equals(person.LoginId, loginId, StringComparison.Ordinal));

    /// <summary>Whether this is the unionId of a person. No userid is one.</summary>
    public bool Knows(string? unionId) => FindByUnionId(unionId) is not null;

    public string NameOf(string unionId) => FindByUnionId(unionId)?.Name ?? "";
}
