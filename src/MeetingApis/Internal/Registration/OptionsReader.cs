namespace MeetingApis.Internal;

/// <summary>Reads a client's options out of a host's services.</summary>
/// <param name="Get">Reads options of the client's type.</param>
/// <param name="Name">The name of the options.</param>
internal readonly record struct OptionsReader(Func<IServiceProvider, string, MeetingClientOptions> Get, string Name)
{
    public MeetingClientOptions Read(IServiceProvider services) => Get(services, Name);
}
