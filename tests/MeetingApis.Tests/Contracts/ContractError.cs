using System.Text.Json.Nodes;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Contracts;

/// <summary>What the page says of one code.</summary>
/// <param name="Code">The code as the vendor spells it.</param>
/// <param name="Http">The statuses that it comes with.</param>
/// <param name="Category">The caller's next step.</param>
/// <param name="Kind">What may be sent again.</param>
/// <param name="Body">The answer; null where no page prints one.</param>
internal sealed record ContractError(string Code, IReadOnlyList<int> Http, string Category, string Kind, JsonObject? Body = null)
{
    /// <summary>The row that the vendor's table has to hold.</summary>
    /// <param name="operation">The operation to which the meaning is limited; null for all.</param>
    public string Row(string? operation) => Row(operation, Code, Pascal(Category), Pascal(Kind));

    public static string Row(ErrorRow row) => Row(row.Operation, row.Code, row.Category.ToString(), row.Kind.ToString());

    private static string Row(string? operation, string code, string category, string kind) => $"{operation ?? "any operation"}: {code} is {category}, {kind}";

    /// <summary>A word of a contract as the code spells it: <c>NotFound</c> for <c>not-found</c>.</summary>
    public static string Pascal(string words) => string.Concat(words.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
