namespace MeetingApis.Internal;

/// <summary>Takes the interfaces of a client, for injection.</summary>
internal interface IResourceRegistry<TClient>
    where TClient : class
{
    /// <summary>Registers one interface.</summary>
    /// <param name="resource">Where the client has it.</param>
    void Add<TResource>(Func<TClient, TResource> resource)
        where TResource : class;
}
