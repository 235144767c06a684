using System.Runtime.CompilerServices;

namespace MeetingApis.Internal;

/// <summary>Follows pages. The one loop behind every <c>EnumerateAsync</c>.</summary>
internal static class Paging
{
    /// <summary>The token of the first page for all vendors, so it never leads to a next page.</summary>
    private const string FirstPage = "0";

    /// <summary>Whether a token leads to another page.</summary>
    public static bool LeadsOn(string? token) => !string.IsNullOrEmpty(token) && token != FirstPage;

    /// <summary>
    /// Reads page after page. The vendor's own flag decides whether another page follows; without a flag, a token that leads to another page decides.
    /// </summary>
    public static async IAsyncEnumerable<T> EnumerateAsync<T>(
        ApiOperation operation,
        string? pageToken,
        Func<string?, CancellationToken, Task<Page<T>>> readPage,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Brent's cycle detection: one remembered token, renewed after 1, 2, 4, 8 ... pages, finds a loop of any length.
        string? remembered = pageToken;
        for (int pages = 0, horizon = 1; ; pages++)
        {
            Page<T> page = await readPage(pageToken, cancellationToken).ConfigureAwait(false);
            if (page.LostRows)
            {
                throw Broken(operation, page.Answer, "sent a page with rows that cannot be read");
            }

            foreach (T item in page.Items)
            {
                yield return item;
            }

            if (!(page.HasMore ?? LeadsOn(page.Token)))
            {
                yield break;
            }

            if (!LeadsOn(page.Token))
            {
                throw Broken(operation, page.Answer, "says that another page follows, but not where");
            }

            if (page.Token == pageToken || page.Token == remembered)
            {
                throw Broken(operation, page.Answer, "sent the same page token again, so that the pages would never end");
            }

            if (pages == horizon)
            {
                remembered = page.Token;
                horizon *= 2;
                pages = 0;
            }

            pageToken = page.Token;
        }
    }

    private static MeetingApiException Broken(ApiOperation operation, MeetingResponse answer, string problem) => ErrorMapper.ToException(
        operation,
        new ApiError
        {
            Category = MeetingErrorCategory.Protocol,
            Kind = FailureKind.Definitive,
            Problem = problem,
            StatusCode = answer.StatusCode,
            RequestId = answer.RequestId,
            HelpLink = operation.DocumentationUrl,
        },
        isOutcomeUnknown: false);
}
