using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Conventions;

/// <summary>What belongs to an operation: whoever adds one is told here what is still missing.</summary>
public sealed partial class OperationConventions
{
    [Fact]
    public void Every_method_is_an_operation_of_the_catalogue() => Convention.Holds(
        "Put [Operation(\"vendor.resource.verb\", Docs = ..., Tokens = ...)] on the method; the catalogue is generated from it.",
        Vendor.AllMethods,
        static method => method.Vendor.Operations.Count(operation => operation.Name == method.Operation?.Name) == 1,
        static method => $"{method}: {method.Operation?.Name}");

    [Fact]
    public void The_catalogue_holds_nothing_else() => Convention.Holds(
        "An operation of the catalogue belongs to no method of a resource interface.",
        Vendor.All.SelectMany(static vendor => vendor.Operations),
        static operation => Vendor.AllMethods.Count(method => method.Operation?.Name == operation.Name && method.Vendor.Name == operation.Vendor.ToString()) == 1,
        static operation => operation.Name);

    [Fact]
    public void Names_are_those_of_interface_and_method() => Convention.Holds(
        "Name the operation vendor.resource.verb in snake case, after I{Vendor}{Resource}Api and {Verb}Async.",
        Vendor.AllMethods,
        static method => method.Operation?.Name == ExpectedName(method),
        static method => $"{method}: {method.Operation?.Name} should be {ExpectedName(method)}");

    [Fact]
    public void A_kind_of_user_ids_stands_last_or_in_the_query() => Convention.Holds(
        "userIdType is the last parameter before the token, headers and the idempotency key, or a property of the [Query] request where there is one; never a field of a body.",
        Vendor.AllMethods,
        static method =>
        {
            string[] names = [.. method.Method.GetParameters().Where(static parameter => !parameter.IsDefined(typeof(Refit.HeaderAttribute), inherit: false)).Select(static parameter => parameter.Name!).Where(static name => name != "idempotencyKey")];
            return Array.IndexOf(names, "userIdType") is var index && (index < 0 || (method.QueryObject is null && index == names.Length - 2)) && method.Body?.GetProperty("UserIdType") is null;
        },
        static method => method.ToString());

    [Fact]
    public void Names_are_unique() => Convention.Holds(
        "Two operations share a name.",
        Vendor.All.SelectMany(static vendor => vendor.Operations).GroupBy(static operation => operation.Name, StringComparer.Ordinal),
        static operations => operations.Count() == 1,
        static operations => operations.Key);

    /// <summary>Pages that name no code themselves: Feishu's old meeting room family and ids by e-mail and mobile link to the generic codes, WeCom's conversions of ids do not even that.</summary>
    [Fact]
    public void Every_operation_has_errors_of_its_own() => Convention.Holds(
        "Add the codes of the operation's page to the vendor's error table, under the operation's name.",
        Vendor.AllMethods.Where(static method => !method.Path.StartsWith("/open-apis/meeting_room/", StringComparison.Ordinal)
            && !method.Path.StartsWith("/cgi-bin/batch/", StringComparison.Ordinal)
            && method.Path != "/open-apis/contact/v3/users/batch_get_id"),
        static method => method.Vendor.ErrorRows.Any(row => row.Operation == method.Operation?.Name),
        static method => method.Operation?.Name ?? method.ToString());

    private static string ExpectedName(ApiMethod method)
    {
        string vendor = method.Vendor.Name;
        string resource = method.Api.Name[$"I{vendor}".Length..^"Api".Length];
        string verb = method.Method.Name[..^"Async".Length];
        return $"{vendor.ToLowerInvariant()}.{Snake(resource)}.{Snake(verb)}";
    }

    private static string Snake(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=.)(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
