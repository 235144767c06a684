using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>The query or the body of an operation's request, in the contract and in the code.</summary>
/// <param name="Side">The code.</param>
/// <param name="Page">The operation.</param>
/// <param name="Name">Its word in messages.</param>
/// <param name="Fields">The fields of the page.</param>
/// <param name="Code">The fields of the code, by their ways.</param>
/// <param name="In">What an example holds of it.</param>
/// <param name="With">The example with another.</param>
internal sealed partial record RequestPart(
    CodeSide Side,
    ContractOperation Page,
    string Name,
    IReadOnlyDictionary<string, ContractField> Fields,
    IReadOnlyDictionary<string, WireField> Code,
    Func<ContractExample, JsonObject?> In,
    Func<ContractExample, JsonObject, ContractExample> With)
{
    public static IEnumerable<RequestPart> Of(ContractOperation page, CodeSide side)
    {
        ApiMethod method = Operations.Method(page.Name);
        return
        [
            new(side, page, "query", page.Request.Query, ByWay(side.QueryOf(method)), static example => example.Query, static (example, query) => example with { Query = query }),
            new(side, page, "body", page.Request.Body, ByWay(side.BodyOf(method)), static example => example.Body, static (example, body) => example with { Body = body }),
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
                IReadOnlyList<MeetingViolation> violations = await Side.ViolationsOfAsync(Page, With(example, part));
                return [.. violations.Where(violation => IsAt(Code[way].Path, violation.Path)).Select(static violation => violation.Message)];
            }
        }

        return null;
    }

    /// <summary>The contract with no other field in the body; a query stays as it is, since its fields say how its texts are read.</summary>
    public ContractOperation PageWith(string way) => Name == "query"
        ? Page
        : Page with { Request = Page.Request with { Body = new Dictionary<string, ContractField>(StringComparer.Ordinal) { [way] = Fields[way] } } };

    /// <summary>What the first example that goes so far holds of a field.</summary>
    public JsonNode? ValueOf(string way) => Page.Examples.Select(example => WireWay.Parent(In(example) ?? [], way)).FirstOrDefault(static parent => parent is not null)?[WireWay.Name(way)];

    /// <summary>What an example holds of a field.</summary>
    public JsonNode? ValueOf(string way, ContractExample example) => WireWay.Parent(In(example) ?? [], way)?[WireWay.Name(way)];

    /// <summary>Whether a violation is about the property, or about the whole of which it is the part.</summary>
    public static bool IsAt(string path, string violation)
    {
        string found = Index().Replace(violation, "");
        return found == path || path.StartsWith(found + ".", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    private static Dictionary<string, WireField> ByWay(IEnumerable<WireField> fields) => fields.ToDictionary(static field => field.Way, StringComparer.Ordinal);
}
