namespace MeetingApis.Internal;

/// <summary>
/// One resource of a vendor. Whatever goes over all resources goes over the vendor's one list of these: the properties of
/// the client, the registration and the catalogue.
/// </summary>
/// <typeparam name="TClient">The vendor's client.</typeparam>
internal abstract class ApiResource<TClient>
    where TClient : class
{
    /// <summary>The operations of the interface, read from its attributes: nothing is planned, and no JSON context is touched.</summary>
    public abstract IEnumerable<ApiOperation> Operations { get; }

    /// <summary>The operations of all resources, sorted by name.</summary>
    public static IReadOnlyList<ApiOperation> OperationsOf(IReadOnlyList<ApiResource<TClient>> resources) =>
        [.. resources.SelectMany(static resource => resource.Operations).OrderBy(static operation => operation.Name, StringComparer.Ordinal)];

    /// <summary>Makes Refit refuse to create the interfaces without this library's pipeline.</summary>
    public static void Guard(IReadOnlyList<ApiResource<TClient>> resources)
    {
        foreach (ApiResource<TClient> resource in resources)
        {
            resource.Guard();
        }
    }

    /// <summary>Registers the interface for injection.</summary>
    public abstract void AddTo(IResourceRegistry<TClient> registry);

    protected abstract void Guard();
}
