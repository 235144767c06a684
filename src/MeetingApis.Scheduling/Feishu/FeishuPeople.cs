using MeetingApis.Feishu;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>Finds people in Feishu: up to fifty numbers and fifty addresses in one call.</summary>
internal sealed class FeishuPeople(FeishuClient client)
{
    private const int PerCall = 50;

    public async Task<IReadOnlyList<PeopleSearchRow>> FindAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken)
    {
        string[][] mobiles = [.. queries.Where(static query => query.Mobile is not null).Select(static query => query.DomesticMobile!).Distinct().Chunk(PerCall)];
        string[][] emails = [.. queries.Where(static query => query.Email is not null).Select(static query => query.Email!).Distinct(StringComparer.OrdinalIgnoreCase).Chunk(PerCall)];
        var found = new FeishuUserContact[Math.Max(mobiles.Length, emails.Length)][];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, found.Length, limits, async (call, cancellation) =>
        {
            var request = new BatchGetFeishuUserIdsRequest { Mobiles = mobiles.ElementAtOrDefault(call), Emails = emails.ElementAtOrDefault(call) };
            found[call] = [.. (await client.Users.BatchGetIdsAsync(request, FeishuUserIdType.OpenId, cancellation).ConfigureAwait(false)).Items];
        }).ConfigureAwait(false);

        ILookup<string, string> byMobile = IdsBy(found, static contact => contact.Mobile);
        ILookup<string, string> byEmail = IdsBy(found, static contact => contact.Email);
        return [.. queries.Select(query => RowOf(query, query.Mobile is null ? byEmail[query.Email!] : byMobile[query.DomesticMobile!]))];
    }

    private static ILookup<string, string> IdsBy(FeishuUserContact[][] found, Func<FeishuUserContact, string?> key) => found
        .SelectMany(static some => some)
        .Where(contact => key(contact) is { Length: > 0 } && contact.UserId is { Length: > 0 })
        .ToLookup(contact => key(contact)!, static contact => contact.UserId!, StringComparer.OrdinalIgnoreCase);

    private static PeopleSearchRow RowOf(PeopleQuery query, IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).ToArray() switch
    {
        [var id] => new PeopleSearchRow(query.Text) { Person = new Person(MeetingVendor.Feishu, id) },
        [] => new PeopleSearchRow(query.Text) { Reason = PersonMissingReason.NotFound, Explanation = "Nobody in the app's contact range has it; Feishu does not find addresses of its own mail service." },
        _ => new PeopleSearchRow(query.Text) { Reason = PersonMissingReason.Ambiguous, Explanation = "More than one person has it." },
    };
}
