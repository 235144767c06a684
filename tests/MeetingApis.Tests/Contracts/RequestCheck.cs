using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>A request sends every field of the page and no other, each as its kind.</summary>
internal static class RequestCheck
{
    public static IEnumerable<string> Offences(ContractOperation page, ContractBook book)
    {
        ApiMethod method = Operations.Method(page.Name);
        IEnumerable<string> path = FieldSets.Differences(page.Request.Path.Keys.Select(Operations.Plain), Operations.Path(method).Select(Operations.Plain));
        IEnumerable<string> query = FieldSets.Offences(page.Request.Query, Operations.Query(method), book.Documented);
        IEnumerable<string> body = FieldSets.Offences(page.Request.Body, method.Body is { } type ? WireField.Of(type) : [], book.Documented);
        return [.. path.Select(static one => $"path: {one}"), .. query.Select(static one => $"query: {one}"), .. body.Select(static one => $"body: {one}")];
    }
}
