using MeetingApis.DingTalk;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>Finds people by mobile number: from the number to the user id, and from there to the union id and the name.</summary>
internal sealed class DingTalkPeople(DingTalkClient client)
{
    public const string WhyNoEmail = "DingTalk finds nobody by an e-mail address.";

    private const string WhyNobody = "DingTalk knows nobody with this number, or nobody whom the app may see.";

    /// <summary>Why the client finds nobody by number; null if it may ask.</summary>
    public static string? WhyNoMobile(ClientIdentity identity) => identity switch
    {
        { User: not null } => "DingTalk lets the app itself look for numbers, and no user.",
        { Tenant: not null } => "DingTalk lets internal apps look for numbers, and no third-party apps.",
        _ => null,
    };

    public async Task<IReadOnlyList<PeopleSearchRow>> FindAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken)
    {
        var rows = new PeopleSearchRow[queries.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, queries.Count, options, async (i, cancellation) => rows[i] = await FindAsync(queries[i], cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return rows;
    }

    private async Task<PeopleSearchRow> FindAsync(PeopleQuery query, CancellationToken cancellationToken)
    {
        if ((query.DomesticMobile is null ? WhyNoEmail : WhyNoMobile(client.Identity)) is { } reason)
        {
            return Missing(query, PersonMissingReason.NotSearchable, reason);
        }

        try
        {
            GetDingTalkUserIdByMobileResponse ids = await client.Users.GetIdByMobileAsync(new() { Mobile = query.DomesticMobile!, SupportExclusiveAccountSearch = true }, cancellationToken).ConfigureAwait(false);
            return (ids.UserId, ids.ExclusiveAccountUserIds) switch
            {
                // Who has an ordinary account is found by it, and an account that the organisation made is another of theirs.
                ({ Length: > 0 } userId, _) => await ReadAsync(query, userId, cancellationToken).ConfigureAwait(false),
                (_, [var only]) => await ReadAsync(query, only, cancellationToken).ConfigureAwait(false),
                _ => Missing(query, PersonMissingReason.Ambiguous, "Several accounts of the organisation have this number."),
            };
        }
        catch (Exception e) when (IsNobody(e))
        {
            return Missing(query, PersonMissingReason.NotFound, WhyNobody);
        }
    }

    private async Task<PeopleSearchRow> ReadAsync(PeopleQuery query, string userId, CancellationToken cancellationToken)
    {
        GetDingTalkUserResponse read = await client.Users.GetAsync(new GetDingTalkUserRequest { UserId = userId }, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(read.UnionId)
            ? Missing(query, PersonMissingReason.NotFound, "DingTalk does not tell the union id of the person with this number.")
            : new PeopleSearchRow(query.Text) { Person = new Person(MeetingVendor.DingTalk, read.UnionId) { Name = read.Name } };
    }

    private static bool IsNobody(Exception e) => e is MeetingNotFoundException or MeetingPermissionException { Code: DingTalkErrorCodes.UserOutOfRange };

    private static PeopleSearchRow Missing(PeopleQuery query, PersonMissingReason reason, string explanation) => new(query.Text) { Reason = reason, Explanation = explanation };
}
