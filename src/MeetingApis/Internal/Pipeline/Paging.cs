using System.Runtime.CompilerServices;

namespace MeetingApis.Internal;

/// <summary>Follows pages. The one loop behind every <c>EnumerateAsync</c>.</summary>
internal static class Paging
{
    public static async IAsyncEnumerable<T> EnumerateAsync<T>(
        ApiOperation operation,
        string? pageToken,
        Func<string?, CancellationToken, Task<(IReadOnlyList<T> Items, bool HasMore, string? PageToken)>> readPage,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Brent's cycle detection: one remembered token, renewed after 1, 2, 4, 8 ... pages, finds a loop of any length.
        string? remembered = pageToken;
        for (int pages = 0, horizon = 1; ; pages++)
        {
            (IReadOnlyList<T> items, bool hasMore, string? next) = await readPage(pageToken, cancellationToken).ConfigureAwait(false);
            foreach (T item in items)
            {
                yield return item;
            }

            if (!hasMore)
            {
                yield break;
            }

            if (string.IsNullOrEmpty(next))
            {
                throw Broken(operation, "says that another page follows, but not where");
            }

            if (next == pageToken || next == remembered)
            {
                throw Broken(operation, "sent the same page token again, so that the pages would never end");
            }

            if (pages == horizon)
            {
                remembered = next;
                horizon *= 2;
                pages = 0;
            }

            pageToken = next;
        }
    }

    private static MeetingApiException Broken(ApiOperation operation, string problem) => ErrorMapper.ToException(
        operation,
        new ApiError
        {
            Category = ErrorCategory.Protocol,
            Kind = FailureKind.Definitive,
            Problem = problem,
            HelpLink = operation.DocumentationUrl,
        },
        isOutcomeUnknown: false);
}
