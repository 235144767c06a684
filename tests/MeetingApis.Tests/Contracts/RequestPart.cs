using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>The query or the body of an operation's request, in the contract and in the code.</summary>
/// <param name="Page">The operation.</param>
/// <param name="Name">Its word in messages.</param>
/// <param name="Fields">The fields of the page.</param>
/// <param name="Code">The fields of the code, by their ways.</param>
/// <param name="In">What an example holds of it.</param>
/// <param name="With">The example with another.</param>
internal sealed partial record RequestPart(
    ContractOperation Page,
    string Name,
    IReadOnlyDictionary<string, ContractField> Fields,
    IReadOnlyDictionary<string, WireField> Code,
    Func<ContractExample, JsonObject?> In,
    Func<ContractExample, JsonObject, ContractExample> With)
{
    public static IEnumerable<RequestPart> Of(ContractOperation page)
    {
        ApiMethod method = Operations.Method(page.Name);
        return
        [
            new(page, "query", page.Request.Query, ByWay(Operations.Query(method)), static example => example.Query, static (example, query) => example with { Query = query }),
            new(page, "body", page.Request.Body, ByWay(method.Body is { } body ? WireField.Of(body) : []), static example => example.Body, static (example, body) => example with { Body = body }),
        ];
    }

    /// <summary>The rules that are broken at the field's place once it is changed; null where no example holds the object that it belongs to.</summary>
    /// <param name="way">The field.</param>
    /// <param name="change">Changes the object that holds it, by the field's name.</param>
    public async Task<IReadOnlyList<string>?> BrokenAsync(string way, Action<JsonObject, string> change)
    {
        foreach (ContractExample example in Page.Examples)
        {
            var part = (JsonObject)(In(example) ?? []).DeepClone();
            if (WireWay.Parent(part, way) is { } parent)
            {
                change(parent, WireWay.Name(way));
                part = Name == "query" ? WireJson.Texts(part) : part;
                IReadOnlyList<MeetingViolation> violations = await new ContractCall(Page, With(example, part)).ViolationsAsync();
                return [.. violations.Where(violation => IsAt(Code[way].Path, violation.Path)).Select(static violation => violation.Message)];
            }
        }

        return null;
    }

    /// <summary>Whether a violation is about the property, or about the whole of which it is the part.</summary>
    private static bool IsAt(string path, string violation)
    {
        string found = Index().Replace(violation, "");
        return found == path || path.StartsWith(found + ".", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    private static Dictionary<string, WireField> ByWay(IEnumerable<WireField> fields) => fields.ToDictionary(static field => field.Way, StringComparer.Ordinal);
}
