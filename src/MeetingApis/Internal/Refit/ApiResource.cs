namespace MeetingApis.Internal;

/// <summary>One resource of a vendor. The vendor has one <see cref="ResourceList{TClient}"/> of them.</summary>
/// <typeparam name="TClient">The vendor's client.</typeparam>
internal abstract class ApiResource<TClient>
    where TClient : class
{
    /// <summary>The operations of the interface, read from its attributes: nothing is planned, and no JSON context is touched.</summary>
    public abstract IEnumerable<ApiOperation> Operations { get; }

    /// <summary>The documented codes of its operations; made anew at each call.</summary>
    public abstract IEnumerable<ErrorRow> Errors { get; }

    /// <summary>Registers the interface for injection.</summary>
    public abstract void AddTo(IResourceRegistry<TClient> registry);

    /// <summary>Makes Refit refuse the interface to whoever asks for it without this library's pipeline.</summary>
    public abstract void Guard();
}
