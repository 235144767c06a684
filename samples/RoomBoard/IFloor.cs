using Spectre.Console;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>A floor at one vendor.</summary>
internal interface IFloor
{
    string Vendor { get; }

    /// <summary>Reads the floor's rooms and their bookings on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="progress">Is told how many rooms there are, and how many of them are read.</param>
    Task<IReadOnlyList<RoomDay>> ReadAsync(BoardDay day, ProgressTask progress);
}
