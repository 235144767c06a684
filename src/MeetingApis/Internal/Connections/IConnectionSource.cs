namespace MeetingApis.Internal;

/// <summary>A vendor to which connections are made.</summary>
internal interface IConnectionSource
{
    ReconnectDelay Delay { get; }

    /// <summary>Asks for an address, which is good for one connection and confidential.</summary>
    Task<Uri> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins to talk on a connection that was made.</summary>
    IConversation Begin(Uri address);

    /// <summary>Whether another attempt can succeed after a failure of opening or connecting.</summary>
    bool CanHeal(Exception failure);
}
