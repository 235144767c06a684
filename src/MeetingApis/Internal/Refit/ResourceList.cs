using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MeetingApis.Internal;

/// <summary>
/// The resources of one vendor. Whatever goes over all resources goes over this list: the registration, the catalogue and
/// the error table.
/// </summary>
/// <param name="vendor">Whose resources they are.</param>
internal sealed class ResourceList<TClient>(MeetingVendor vendor)
    where TClient : class
{
    private readonly List<ApiResource<TClient>> _all = [];

    public IReadOnlyList<ApiResource<TClient>> All => _all;

    /// <summary>The operations of all resources, sorted by name; built on first use.</summary>
    public IReadOnlyList<ApiOperation> Operations =>
        field ??= [.. _all.SelectMany(static resource => resource.Operations).OrderBy(static operation => operation.Name, StringComparer.Ordinal)];

    /// <summary>The codes of the operations of all resources.</summary>
    public IEnumerable<ErrorRow> Errors => _all.SelectMany(static resource => resource.Errors);

    /// <summary>Puts a resource on the list. Nothing of it is built yet.</summary>
    /// <param name="property">The client's property that leads to it.</param>
    /// <param name="requests">The JSON context of what is sent.</param>
    /// <param name="responses">The JSON context of what is read.</param>
    /// <param name="errors">The documented codes of its operations.</param>
    public RefitResource<TClient, TApi> Add<[DynamicallyAccessedMembers(PipelineClient.ApiMembers)] TApi>(
        Func<TClient, TApi> property, Func<JsonSerializerContext> requests, Func<JsonSerializerContext> responses, Func<IEnumerable<ErrorRow>> errors)
        where TApi : class
    {
        var resource = new RefitResource<TClient, TApi>(vendor, property, requests, responses, errors);
        _all.Add(resource);
        return resource;
    }

    /// <summary>Makes Refit refuse the interfaces to whoever asks for them without this library's pipeline.</summary>
    public void Guard()
    {
        foreach (ApiResource<TClient> resource in _all)
        {
            resource.Guard();
        }
    }
}
