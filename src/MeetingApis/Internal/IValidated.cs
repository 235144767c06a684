namespace MeetingApis.Internal;

/// <summary>A request, or a part of one, that knows the vendor's rules on itself.</summary>
internal interface IValidated
{
    /// <summary>Reports every rule that this object breaks.</summary>
    void Validate(ref Violations violations);
}
