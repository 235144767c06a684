namespace MeetingApis.Internal;

/// <summary>A request, or a part of one, that checks itself against the vendor's rules.</summary>
internal interface IValidated
{
    /// <summary>Reports every rule that this object breaks.</summary>
    void Validate(ref Violations violations);
}
