namespace MeetingApis.Testing;

/// <summary>The members as one caller knows them: by their userids, or by their encrypted ids where a third-party app calls.</summary>
internal sealed class WeComMembers(SimulatedStore<string, SimulatedWeComPerson> people, bool isThirdParty)
{
    public bool IsThirdParty => isThirdParty;

    /// <summary>All of them, in the order in which they were added.</summary>
    public IEnumerable<SimulatedWeComPerson> All => people.All;

    /// <summary>The member with an id of the caller's kind; null where there is none, as with an id of the other kind. A userid may be written in any case.</summary>
    public SimulatedWeComPerson? Find(string id) => isThirdParty
        ? people.All.FirstOrDefault(person => string.Equals(person.OpenUserId, id, StringComparison.Ordinal))
        : people.Find(id) ?? people.All.FirstOrDefault(person => string.Equals(person.UserId, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The userids of these members; null where the caller cannot know one of them.</summary>
    public IReadOnlyList<string>? FindAll(IEnumerable<string> ids)
    {
        SimulatedWeComPerson?[] found = [.. ids.Select(Find)];
        return Array.TrueForAll(found, static person => person is not null) ? [.. found.Select(static person => person!.UserId)] : null;
    }

    /// <summary>The refusal of an id that no member has. A third-party app learns that its id is of the wrong kind.</summary>
    /// <param name="code">The operation's code for a member that does not exist.</param>
    /// <param name="message">What goes with it.</param>
    public RefusedException Unknown(int code, string message = "userid not found") => isThirdParty ? WeComGateway.Error(40003, "invalid userid") : WeComGateway.Error(code, message);

    /// <summary>The id by which the caller gets to know a member.</summary>
    public string IdOf(SimulatedWeComPerson person) => isThirdParty ? person.OpenUserId : person.UserId;

    /// <summary>The same for a userid. One that is no member's stays as it is.</summary>
    public string IdOf(string userId) => people.Find(userId) is { } person ? IdOf(person) : userId;
}
