using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Contracts;

/// <summary>The library as the theories see it. Each member passes on what the code says; a test puts one other fact in, and expects that a theory notices.</summary>
internal sealed record CodeSide
{
    /// <summary>The library as it is.</summary>
    public static CodeSide Current { get; } = new();

    public Func<ApiOperation, ApiOperation> Facts { get; init; } = static facts => facts;

    public Func<ErrorRow, IEnumerable<ErrorRow>> Row { get; init; } = static row => [row];

    public Func<WireField, IEnumerable<WireField>> Field { get; init; } = static field => [field];

    /// <summary>Whether a type names a value.</summary>
    public Func<Type, string, bool> Names { get; init; } = static (_, _) => true;

    public Func<ContractExample, IReadOnlyList<MeetingViolation>, IReadOnlyList<MeetingViolation>> Violations { get; init; } = static (_, violations) => violations;

    public Func<ReceivedRequest, ReceivedRequest> Request { get; init; } = static request => request;

    public Func<object?, object?> Response { get; init; } = static response => response;

    public ApiOperation FactsOf(string operation) => Facts(Operations.Facts(operation));

    public IEnumerable<ErrorRow> RowsOf(Vendor vendor) => vendor.ErrorRows.SelectMany(Row);

    public IEnumerable<WireField> QueryOf(ApiMethod method) => Operations.Query(method).SelectMany(Field);

    public IEnumerable<WireField> HeaderOf(ApiMethod method) => Operations.Header(method).SelectMany(Field);

    public IEnumerable<WireField> BodyOf(ApiMethod method) => method.Body is { } body ? WireField.Of(body).SelectMany(Field) : [];

    public IEnumerable<WireField> ResponseOf(ApiMethod method) => method.Response is { } response ? WireField.Of(response).SelectMany(Field) : [];

    /// <summary>The values that a type of codes names; null where the type names none.</summary>
    public IReadOnlyList<string>? ValuesOf(Type type) => EnumCheck.Named(type)?.Where(value => Names(type, value)).ToArray();

    public async Task<IReadOnlyList<MeetingViolation>> ViolationsOfAsync(ContractOperation page, ContractExample example) =>
        Violations(example, await new ContractCall(page, example).ViolationsAsync());

    public async Task<(ReceivedRequest Request, object? Response)> SendAsync(ContractCall call)
    {
        (ReceivedRequest request, object? response) = await call.SendAsync();
        return (Request(request), Response(response));
    }
}
