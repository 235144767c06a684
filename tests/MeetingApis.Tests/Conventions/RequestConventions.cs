using MeetingApis.Internal;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Conventions;

/// <summary>What a request may hold is declared.</summary>
public sealed class RequestConventions
{
    /// <summary>Without it, a code that the vendor does not know would be sent. Its check is the contracts' business.</summary>
    [Fact]
    public void A_code_whose_values_a_page_lists_for_requests_knows_them() => Convention.Holds(
        "Implement IDocumentedCode with the values that the page lists for requests, and check the property with Violations.Documented.",
        ContractBook.Current.Names.SelectMany(Sent).Where(static field => FieldKinds.IsCode(field.Type)),
        static field => field.Type.GetInterfaces().Contains(typeof(IDocumentedCode)),
        static field => field.Type.Name);

    private static IEnumerable<WireField> Sent(string operation)
    {
        ContractOperation page = ContractBook.Current[operation];
        ApiMethod method = Operations.Method(operation);
        CodeSide code = CodeSide.Current;
        return code.QueryOf(method).Where(field => IsListed(page.Request.Query, field))
            .Concat(code.HeaderOf(method).Where(field => IsListed(page.Request.Header, field)))
            .Concat(code.BodyOf(method).Where(field => IsListed(page.Request.Body, field)));
    }

    private static bool IsListed(IReadOnlyDictionary<string, ContractField> page, WireField field) => page.Any(one => one.Value.Enum is not null && Operations.AnyKey(one.Key) == field.Way);
}
