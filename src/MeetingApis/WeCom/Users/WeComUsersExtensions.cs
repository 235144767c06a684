using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>Extension methods for <see cref="IWeComUsersApi"/>.</summary>
public static class WeComUsersExtensions
{
    /// <summary>Reads the ids of all members, page by page, as they are enumerated. Only with the secret of the contact sync.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The size of the pages. A <see cref="ListWeComUserIdsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The members, each once for every department that the member is in: count a <see cref="WeComDepartmentMember.UserId"/> once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">WeCom repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IWeComUsersApi.ListIdsAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (WeComDepartmentMember member in wecom.Users.EnumerateIdsAsync(new ListWeComUserIdsRequest()))
    /// {
    ///     Console.WriteLine($"{member.DepartmentId}: {member.UserId}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<WeComDepartmentMember> EnumerateIdsAsync(this IWeComUsersApi api, ListWeComUserIdsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            WeComResources.Users.Operation(nameof(IWeComUsersApi.ListIdsAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListWeComUserIdsResponse page = await api.ListIdsAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<WeComDepartmentMember>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }
}
