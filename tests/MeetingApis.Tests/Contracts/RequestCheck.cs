using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>A request sends every field of the page and no other, each as its kind.</summary>
internal static class RequestCheck
{
    public static IEnumerable<string> Offences(ContractOperation page, ContractBook book, CodeSide side)
    {
        ApiMethod method = Operations.Method(page.Name);
        IEnumerable<string> path = FieldSets.Differences(page.Request.Path.Keys.Select(Operations.Plain), Operations.Path(method).Select(Operations.Plain));
        IEnumerable<string> query = FieldSets.Offences(page.Request.Query, side.QueryOf(method), book.Documented);
        IEnumerable<string> header = FieldSets.Offences(page.Request.Header, side.HeaderOf(method), book.Documented);
        IEnumerable<string> body = FieldSets.Offences(page.Request.Body, side.BodyOf(method), book.Documented);
        return [.. path.Select(static one => $"path: {one}"), .. query.Select(static one => $"query: {one}"), .. header.Select(static one => $"header: {one}"), .. body.Select(static one => $"body: {one}")];
    }
}
