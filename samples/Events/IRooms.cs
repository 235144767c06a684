namespace MeetingApis.Samples.Events;

/// <summary>Reads what a vendor says of one room.</summary>
internal interface IRooms
{
    MeetingVendor Vendor { get; }

    /// <summary>When the room is taken on the day of the board.</summary>
    Task<string> ReadAsync(string roomId, CancellationToken cancellationToken);
}
