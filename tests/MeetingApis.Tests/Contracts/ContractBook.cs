namespace MeetingApis.Tests.Contracts;

/// <summary>All contracts together: what a page says of one operation is compared with what the others say of the records that it shares.</summary>
internal sealed class ContractBook
{
    private readonly Dictionary<string, ContractOperation> _operations;

    public ContractBook(IEnumerable<ContractOperation> operations)
    {
        _operations = operations.ToDictionary(static operation => operation.Name, StringComparer.Ordinal);
        Documented = new DocumentedProperties(_operations.Values);
    }

    /// <summary>The contracts as they are.</summary>
    public static ContractBook Current { get; } = new(Contract.All.SelectMany(static contract => contract.Operations));

    public IReadOnlyCollection<string> Names => _operations.Keys;

    public IReadOnlyCollection<ContractOperation> Operations => _operations.Values;

    public DocumentedProperties Documented { get; }

    public ContractOperation this[string name] => _operations[name];

    /// <summary>The same with another contract for one operation.</summary>
    public ContractBook With(ContractOperation operation) => new(_operations.Values.Where(other => other.Name != operation.Name).Append(operation));
}
